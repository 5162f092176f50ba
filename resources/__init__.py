"""What the program ships besides code: the sample page, icons, styles and translations."""
