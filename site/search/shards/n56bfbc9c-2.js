sitegenSearch("n56bfbc9c-2",`!feedparser http	nc8ac5362
#tch the	
"ield take	
#le does	
'that	
&s would	
#nding beside	
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
#ves both	n6993857b
"o wrong	
#od or	
#t slow	
"row for	
"uide disks	
!had listed	
#ndler go	
#rm since	
#s changed	
&no	
&spent	
%mentions whether	
#ve never	
"ead into	
&er says	
(s of	ncebe00e7
&ing that	
#lps here	
"igher later	
"olds a	
#pe browsers	
#st module	
&ing with	
#w long	
"ref plans	
"ttp 0.2	
'are	
'loop	
'status	
&1.1 https	
&s api	
(with	n810be5c6
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
#cludes it	nc08558fc
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
%worse	nb96b52bb
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
!japanese address	n2e8fd77b
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
#st ought	
#yout has	
"east parsedatetodatetime	
#ft open	
#ngth 39	
#t neither	nf7b33daa
#vels and	
"ies rfc	
#mit exceeded	
's leaves	
#ne symfonys	
%k rel	
&s to	
#sted in	
&s up	
"ocal server	
%k out	
#g tells	
#ng for	
#ok at	
%p of	
`)
