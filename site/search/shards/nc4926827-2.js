sitegenSearch("nc4926827-2",`!error responses	n27cbb3d4
's e0382	
"tag compare	
"vent nodejs	
%ry generalpurpose	
'body could	
"xample com	
)org http	
#change asmx	
#it codes	
#periment with	
%lanation to	
#texamplecom audit	
!facts with	
#ils every	
#q nginx	
"eedparser http	neece1a7e
#tch the	
"ield take	
#le does	
'that	
&s with	
#nding about	
#rewall actively	
%st nginx	
#ts and	
"ly the	
"older without	
#ot of	
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
#ves both	n93b3d126
"o wrong	
#od of	
#t no	
"roups under	
"uide caching	
!had foreseen	
#ndled it	
#rdly ever	
#s caught	
&no	
&spent	
%mentions whether	
#ve never	
"ead into	
&er says	
(s of	n98a67132
&ing that	
#lps here	
"igher later	
"olds a	
#pe browsers	
#st mailexamplecom	
&ing companies	
#w laravel	
"ref manualpdf	
"ttp 0.2	
'are	
'loop	
'status	
&1.1 https	
&s api	
(with	na727ea61
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
#cludes it	n198602ac
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
%worse	nfc5fe1c4
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
&mode	
&real	
&zone	
!japanese korean	nb0989210
"ob was	
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
`)
