sitegenSearch("n2ce3a468-2",`!feedparser http	n1c1b5bf7
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
(with	n7a1ecb9a
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
#cludes it	n39f885ba
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
%worse	n53773551
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
!japanese address	n5f649f58
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
#t neither	n7a34fef1
#vels and	
"ies rfc	
#mit exceeded	
's leaves	
#ne symfonys	
%k rel	
&s to	
#sted in	
&s up	
"ocal installs	
%k on	
#g such	
#ng for	
#ok at	
%p of	
`)
