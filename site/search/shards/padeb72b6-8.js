sitegenSearch("padeb72b6-8",`!!!'!%	diagnostics/SG006/	SG006 nested-too-deep	mend	How to mend it	Such a line comes from a tool, most often from a mail thread or from text that was escaped again and again. Quote the one part you need. In a template, look for a partial that includes others at every level.
`)
