sitegenSearch("p637c7d1f-0",`!!!g!%	diagnostics/SG112/	SG112 diagram-unclear	mend	How to mend it	Write the answers below each question, indented by two spaces. An item needs its answer, a colon and a space: - yes: Delete something. If the last words are no question, leave out the question mark.
`)
