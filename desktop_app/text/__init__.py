"""Words outside widgets: messages by id, dates in words, where resources stand."""
