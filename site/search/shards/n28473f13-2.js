sitegenSearch("n28473f13-2",`!everybody else	n9c5a4e17
"xample com	
)org a	
#cerpts not	
#ists only	
#pects that	
%lain the	
#tension by	
!fact links	
#iled sign	
#ll back	
#ult without	
"etch corssafelisted	
#wer parts	
"ields name	
#le itself	
'would	n7f277a85
%ling it	
#nding the	
#rewall packets	
%st of	
#ts an	
"lood of	
"older to	
%lows receives	
#r 407	
&batches	
&examplecom	
&itself	
&plain	
&the	
&working	
%m 303	ncb866a3b
&ats and	
#und a	
%rdigit number	
"ree with	
#om cdn	
'python3	
%nt of	
"uture references	
!gears was	
#t exports	
&with	
"it ssh	
#ven with	
"o on	
#ne since	
#ogles 103	n608fdfba
"roovy scala	
#pcweb websocket	
!h accesscontrolrequestmethod	
"alf that	
#ndshake succeeds	
#s after	
&fewer	
&only	
&three	
#ve added	
'read	
"ead title	
&er so	
(s only	
&ing was	
#lps here	nf44001c8
"igh is	
"old only	
#p by	
#st gets	
'wwwexampleorg	
#w do	
&words	
"tml rel	
#tp 2.0	
'gone	
'request	
'unprocessable	
&redirect fetch	
&s for	
'tatuscodetemporaryredirect httpstatuscoderedirectkeepverb	
"undred random	nfb9e56c2
!icon svg	
"dea itself	
"etf works	
"f put	
#match cannot	
"m then	
"n 1997	
%article	
%date	
%http	
%my	
%return	
%the	
&wo	
#cluded is	
#dexjson beside	na1500218
#side count	
%ufficient but	
#to an	
#valid response	
"s 503	
%answered	
%cured	
%for	
%in	
%mended	
%not	
%overloaded	
%rfc	
%still	
%true	
%yes	n6cc681d1
"t and	
%can	
%empty	
%has	
%is	
%many	
%older	
%rfc	
%than	
%when	
#s anchor	
&description	
&level	
&page	
&summary	
%elf no	n2380fb62
!javanethttpurlconnection httpurlconnection	
"oke and	
"son describe	
&loads base64urlsafeb64decode	
!keep links	
#pt for	
#ys is	
"now whether	
!lab pages	
#mp was	
#rge 20	
#st letter	
#w and	
"earn which	
%ving half	
`)
