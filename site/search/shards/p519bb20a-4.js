sitegenSearch("p519bb20a-4",`!!##!%	http/nginx/498/	498 Canceled (nginx, unofficial)	what-to-do	What to do	Nothing, as an operator: requests without a usable host name get a plain 400. A client that receives 498 should suspect a token before it suspects nginx, since the other owner of the number, Esri, means an invalid token.
&&	http/nginx/498/	498 Canceled (nginx, unofficial)	see-also	See also	499, the number after it, which nginx does use
`)
