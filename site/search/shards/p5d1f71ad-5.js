sitegenSearch("p5d1f71ad-5",`!!!;!!	diagnostics/SG029/	SG029 include-unresolved			A fence includes a file or a region of one that cannot be had.
&"	diagnostics/SG029/	SG029 include-unresolved	meaning	What it means	A fence with include shows another file of the project. The file is not there, lies outside of the project or is no text; or it has no region of the name, or one that is never closed; or the fence has lines of its own beside. The page would lack its sample, so nothing is published.
&#	diagnostics/SG029/	SG029 include-unresolved	example	Example	The file is named, but nobody has written it: content/guide.md
&%	diagnostics/SG029/	SG029 include-unresolved	mend	How to mend it	Name the file relative to the Markdown file, as in a link. A region begins in that file with a line that holds [region NAME] and ends with one that holds [endregion NAME].
`)
