sitegenSearch("p0e1123fd-10",`!!#@!#	manual/tutorial/	Tutorial: the error codes of an API	2-what-the-codes-look-like	2. What the codes look like	A folder with a catalogue.yaml is a catalogue. This one says how a code is written, into which classes the codes fall, what is stated of each, and which sections its page has: content/errors/catalogue.yaml
`)
