"""Vandaag: where am I, what can I do now, what must others do, what protects me."""
