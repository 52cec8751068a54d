sitegenSearch("p99d21f70-15",`!!!g!!	diagnostics/SG112/	SG112 diagram-unclear			A diagram is not a tree of questions and answers.
&"	diagnostics/SG112/	SG112 diagram-unclear	meaning	What it means	A fence diagram is drawn as a decision tree. It begins with a question. Below it stands a list with its answers, each with a colon and what follows from it: where the way ends, or another question with a list of its own. Something in the fence is neither, so a reader could not follow the tree.
&#	diagnostics/SG112/	SG112 diagram-unclear	example	Example	The second answer asks again, and nobody answers: content/a.md
`)
