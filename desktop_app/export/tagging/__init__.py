"""The tagging layer: PDFs that are tagged while they are drawn (PDF/UA-1, PDF/A-2a).

reportlab draws well but knows no structure tree. This package adds it, small and on its own;
nothing in here knows about sickness, law or dossiers.

* `document.build_pdf(story, info, page)` makes the bytes of a file from a list of flowables.
* `text`, `lists`, `table`, `group`, `kept`, `ruled`, `figure` hold the flowables. Each draws
  itself inside its own structure element, so what is drawn is tagged, in the order of drawing.
* `canvas.TaggedCanvas` keeps the promise: lines and shapes outside an element are artifacts by
  themselves, and text outside an element is a programming error (`UntaggedContentError`).
* `elements` is the tree, `structure` writes it, `metadata` writes XMP, dates and output intent,
  `pdfobjects` repairs the few places where reportlab 5.1 writes what the standards refuse.

A flowable that is split over pages shares a `token` with its parts, so that they end up in one
element. The same input gives the same bytes: dates and ids come from the input only.
"""
