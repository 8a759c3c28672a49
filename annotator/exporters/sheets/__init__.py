"""Reviews as tables of plain cells: CSV and Excel workbooks."""
