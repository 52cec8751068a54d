sitegenSearch("n9f3be882-2",`!fault without	n9234d7fe
"etch document	
"ield can	
's to	
#le of	
&s differ	
%ter then	
#nds retry	
#rst citizen	
(stands	
#ve times	
"older json	
%low redirects	
#otnotes of	
#r another	
&ever	
&it	nd3bf16b2
&permission	
&the	
&writers	
%m all	
&atted without	
#und goes	
"ragment fragments	
#eshness a	
#om data	
'somewhere	
"tp and	
!gateway a	
"enuine order	
#t of	
"h pages	
"ive heavy	na302c80e
"o 1.27	
#es whole	
#ogle it	
"raphql over	
#pc see	
"uidemd as	
!half a	
#ndshake nginx	
#s a	
&errors	
&occurred	
&the	
#ve 10	
'others	
"ead u	
&er that	n6a43756e
(s say	
&ings go	
#re and	
"int and	
"olds endregion	
#st api	
'names	
&s default	
#w many	
"sts the	
"ttp 0.2	
'are	
'loop	
'status	
&1.1 https	
&s api	nedf2cebf
(with	
&types http	
!i see	
"d note	
#s in	
"f neither	
%your	
"is every	
"n 2011	
%at	
%double	
%if	
%no	
%rfc	
%the	
%upgrade	na963aa7c
#cludes it	
#dexmd is	
#side such	
#t too	
%o headers	
#validscope state	
"s a	
&sking	
%deleted	
%frozen	
%javascript	
%mostly	
%now	
%reason	
%sg111	
%the	n6bd3fcf2
%usually	
"t 294	
%believes	
%did	
%goes	
%is	
%may	
%one	
%says	
%then	
%with	
#s best	
&existence	
&mind	
&rate	
&wiki	n3ec06f9a
!january 2010	
"ob that	
"s theme	
#on then	
!keep alive	
&s quiet	
#ys ctrlk	
"now three	
!lab ci	
#mp101 ask	
#rge and	
#st member	
#w or	
"east 1	
#ft alone	
#ngth 237	n4c322073
#t a	
#vel 2	
"icences and	
#kely it	
#mitexceeded message	
#ne may	
%k fragment	
&s file	
#st of	
&s counts	
"oad it	
#cation rfc	
#g for	
%s it	
#nger helps	
`)
