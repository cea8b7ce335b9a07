"""What each document says for one audience: from material to blocks of plain text."""
