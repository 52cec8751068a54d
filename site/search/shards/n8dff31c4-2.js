sitegenSearch("n8dff31c4-2",`n390d74cc
!exchange asmx	
#it codes	
#periment with	
%lanation to	
#texamplecom audit	
!facts with	
#ils every	
#q nginx	
"eedparser http	
#tch the	
"ield take	
#le does	
'that	
&s would	
#nding beside	
#rewall against	
%st number	
#ts between	
"older accept	
(s address	
#oter head	
#r a	
&campaign	
&from	
&malformed	
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
#ves both	
"oal 0.1	
#od repeat	
#t the	
"rowing pauses	
"uide every	
!had made	
#ndler that	
#rm to	
#s classes	
&no	
&spent	
%mentions whether	
#ve never	
"ead into	
&er says	
(s of	
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
(with	
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
#cludes it	
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
%worse	
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
!japanese address	
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
#t neither	
#vels and	
"ies rfc	
#mit exceeded	
's leaves	
#ne symfonys	
%k rel	
`)
