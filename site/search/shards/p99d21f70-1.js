sitegenSearch("p99d21f70-1",`!!!^!!	diagnostics/SG081/	SG081 template-variable			A template uses a variable that its page does not have, or uses it in the wrong way.
&"	diagnostics/SG081/	SG081 template-variable	meaning	What it means	In most Mustache programs an unknown name prints nothing, and the gap is found by a visitor. Sitegen knows the variables of each page before it renders one. It also knows what they hold: HTML goes between three braces, text between two, and a list or a record is opened as a section. A partial is checked on each page that includes it.
&#	diagnostics/SG081/	SG081 template-variable	example	Example	The title has two letters swapped: templates/article.mustache
`)
