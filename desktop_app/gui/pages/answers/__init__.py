"""All answers on one page, each changeable."""
