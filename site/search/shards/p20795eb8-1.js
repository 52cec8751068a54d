sitegenSearch("p20795eb8-1",`!!#'!&	http/yandex/420/	420 Enhance Your Calm	example	Example	The message is the documented one; the frame around it is our guess.
&'	http/yandex/420/	420 Enhance Your Calm	see-also	See also	Pacing a client
`)
