sitegenSearch("pf56370a7-2",`!!#.!#		HTTP status codes, explained and sourced	something-is-wrong	Something is wrong	Which program sent this code? Why did the redirect lose my POST? Why is the old answer still there? Which mistakes do the most damage? What have others asked?
&%		HTTP status codes, explained and sourced	i-run-it	I run it	Which alerts should I set? There is a file of Prometheus rules to download. Is there one page to print? All 64, with what they must carry. New to the subject? Begin with the five classes, or see the whole guide.
`)
