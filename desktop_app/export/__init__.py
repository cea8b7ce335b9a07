"""What leaves the house: PDF outputs, the calendar, letters. Imported only when something leaves."""
