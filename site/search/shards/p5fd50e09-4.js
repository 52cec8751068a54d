sitegenSearch("p5fd50e09-4",`!!!V!!	diagnostics/SG062/	SG062 temporary-expired			A temporary code is past its date.
&"	diagnostics/SG062/	SG062 temporary-expired	meaning	What it means	Some codes are registered for a time, while a draft is being tried out. After the day in expires the registration has been renewed, made permanent or dropped, and the page still tells of the time before. The day of the build decides, so this warning can appear without a change to the content.
&#	diagnostics/SG062/	SG062 temporary-expired	example	Example	The registration ended on the last day of January, and the site is built on 24 November 2026: content/codes/catalogue.yaml content/codes/E1.md
`)
