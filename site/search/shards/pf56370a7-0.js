sitegenSearch("pf56370a7-0",`!!#-!&	http/yandex/420/	420 Enhance Your Calm (Yandex, unofficial)	example	Example	The message is the documented one; the frame around it is our guess.
&'	http/yandex/420/	420 Enhance Your Calm (Yandex, unofficial)	see-also	See also	Pacing a client
`)
