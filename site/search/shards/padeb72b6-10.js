sitegenSearch("padeb72b6-10",`!!!)!!	diagnostics/SG008/	SG008 site-missing			The project has no content/site.yaml.
&"	diagnostics/SG008/	SG008 site-missing	meaning	What it means	The file site.yaml holds the title and the description of the site and makes its folder a project. Without it, sitegen has most likely been started in the wrong folder, and building the pages found there would be a guess.
&#	diagnostics/SG008/	SG008 site-missing	example	Example	Only the home page is there: content/site.yaml (missing)
&%	diagnostics/SG008/	SG008 site-missing	mend	How to mend it	Change to the project's folder, or name it with --source. In a new project sitegen new site writes this file and a first page; by hand, two lines are enough:
`)
