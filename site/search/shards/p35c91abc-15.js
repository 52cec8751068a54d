sitegenSearch("p35c91abc-15",`!!#E!)	tools/url-encoder/	URL encoder and decoder	why-does-my-address-contain-2520	Why does my address contain %2520?	It was encoded twice: %20, a space, was encoded again and its % became %25. Decode once and look at what is left; the tool says so when the result has sequences again. Encode each part once, where the address is put together.
`)
