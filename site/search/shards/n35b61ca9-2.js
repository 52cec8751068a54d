sitegenSearch("n35b61ca9-2",`!feedparser http	n08ffbc3f
#tch the	
"ield take	
#le does	
'that	
&s without	
#nding and	
#rewall against	
%st number	
#ts better	
"older accept	
(s address	
#oter head	
#r a	
&campaign	
&from	
&malformed	ne9988a13
&scanners	
&those	
%ecast the	
%m was	
%um in	
#undry router	
"ramework sends	
#om a	
'my	
'what	
"unction problem	
!gave an	
"et docs	
&vouchers	
"it ssh	
#ves both	n8555673a
"o wrong	
#od or	
#t slow	
"row for	
"uide disks	
!had listed	
#ndler and	
#rm rfc	
#s changed	
&no	
&spent	
%mentions whether	
#ve never	
"ead into	
&er says	
(s of	nc50ebc7c
&ing that	
#lps here	
"igher later	
"olds a	
#pe browsers	
#st module	
&ing with	
#w long	
"ref on	
"ttp 0.2	
'are	
'loop	
'status	
&1.1 https	
&s api	
(with	nc502b6c7
&types http	
!i see	
"d note	
#s in	
"f neither	
%your	
"is every	
"n a	
%blocked	
%editors	
%it	
%one	
%search	
%the	
%upgrade	
#cludes it	nc8b381fa
#dexmd is	
#side such	
#t too	
%o headers	
#validtoken error	
"s a	
&sking	
%deleted	
%fulfilled	
%json	
%my	
%obvious	
%registered	
%shown	
%there	
%worse	n251eab29
"t among	
%can	
%en	
%has	
%is	
%may	
%one	
%says	
%then	
%with	
#s best	
&existence	
&mind	
&ratelimit	
&work	
!japanese address	nced44944
"ob use	
"son addresses	
'to	
!keep both	
&s the	
#ys values	
"now why	
!label in	
#mp101md 10	
#rge client	
#st one	
#yers can	
"east one	
#ft nginx	
#ngth 36	
#t it	n02858069
#vel2 headings	
"ies inside	
#mit but	
's at	
#ne rendered	
%k missing	
&s so	
#st with	
&s the	
"oads below	
#ck file	
#g once	
#ng before	
#ok alike	
%p is	
`)
