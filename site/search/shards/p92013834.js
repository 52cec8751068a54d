sitegenSearch("p92013834",`!!"j	http/microsoft/440/	440 Login Timeout	t4b23fb68	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	should-my-api-send-440-when-a-session-expires	Should my API send 440 when a session expires?
#k	http/microsoft/449/	449 Retry With	t5d33c987	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#l	http/microsoft/450/	450 Blocked by Windows Parental Controls	t45ce5509	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#m	http/microsoft/451/	451 Redirect	t38301a2d	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
#n	http/microsoft/456/	456 Blocked	t35aff5e0	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also
`)
