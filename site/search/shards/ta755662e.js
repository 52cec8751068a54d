sitegenSearch("ta755662e",`A number that nginx once set aside for invalid host names and gave up; nothing in nginx uses it.
The header file of nginx keeps a remark where 498 would stand: it was meant for requests with an invalid host name, and has been cancelled. No constant of that value is left, so no request is ever given this number by nginx itself (ngx_http_request.h).
You do not, and if you do, it came from elsewhere: from an application behind nginx, which may send any three digits, or from return 498; in a configuration. We tried the latter. nginx 1.22.1 passed the number on with an empty phrase, and sent the page of another code along with it, because the table of pages still has an entry in that place:
Nothing, as an operator: requests without a usable host name get a plain 400. A client that receives 498 should suspect a token before it suspects nginx, since the other owner of the number, Esri, means an invalid token.
499, the number after it, which nginx does use`)
