sitegenSearch("p14fec4ab-213",`!!#'!'	http/yandex/420/	420 Enhance Your Calm	see-also	See also	Pacing a client
`)
