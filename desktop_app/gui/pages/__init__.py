"""The pages of the window; each is built when it is first opened."""
