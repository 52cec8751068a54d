sitegenSearch("p0e1123fd-5",`!!#?!8	manual/templates/	Templates	variables-of-question-group	Variables of question group	title: The title of the class or folder questions: Its questions (list of question)
&9	manual/templates/	Templates	variables-of-sidebar	Variables of sidebar	label: What the pages belong to: the catalogue or the folder's landing page url: The way from this page to it groups: The classes of the catalogue; or one group, the articles of the folder (list of sidebar group)
`)
