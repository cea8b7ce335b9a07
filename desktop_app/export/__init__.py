"""What leaves the house: PDFs, the calendar, letters. Imported only when something leaves."""
