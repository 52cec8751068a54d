sitegenSearch("n9f3be882-4",`!put requesttime	n0d88b372
!q lamp	
"uestion stands	
#otes around	
!randomised pauses	
#te keep	
"cloneconfigs3type s3	
"ead files	
&er sees	
&s it	
%son by	
#cord a	
#direct follows	
*s each	
#fresh content	
%uses that	
#gistry file	n2a740048
#lated is	
#mote of	
#new on	
#peats it	
%lay rfc	
%orts http	
#quest e	
*passes	
)header nor	
&ired flag	
#solve the	
&urces you	
%ponse httpforbidden	
/switchingprotocols	
+to	
%tart cloudflared	n1e59029f
#tries do	
&y repeats	
%urn 444	
"fc 2068	
&9110	
"iddles are	
"oot any	
#w see	
"ule denies	
#n code	
!s fail	
"ame and	
'page	
#rif category	
#y enough	
%s if	n6b0edc14
"cheduled job	
#ript with	
"earch q	
#cond means	
%ret has	
%tion 15.2.1	
*21.4	
*9.1.1	
*with	
#e also	
&the	
#nd 409	
'so	
&s delete	
%t early	
#quence that	nc19289e8
#rver block	
)labels	
)well	
&ice from	
#t aside	
%tles the	
"g002 filetoolarge	
%27 unknown	
%54 ambiguouscode	
#110 tableunknownname	
"hell session	
#ort maxage	
%uld not	
%wn in	
"idebar the	
#gterm end	na74971ef
#nce they	
#te is	
&gen builds	
&js theme	
#ze limit	
"mall debian	
"o if	
%your	
#me of	
&thing else	
#urce alibaba	
"pace becomes	
#ecifications own	
"shagent holds	
"tand on	
's white	n988ff067
%te will	
&us and	
)line	
)upgrade	
(code methodnotallowed	
-tooearly	
%ys broken	
#ill ends	
#opped with	
%refront api	
#ring summary	
"ubpath of	
#ch calls	
#mmary text	
#spect for	
"ymbol that	n660538ab
#stem opens	
!tabs such	
#ke 302	
&s every	
#rgetgroups targetgroupname	
"ells git	
#mporarily in	
#st the	
#xt of	
"han deltabase	
%t anybody	
'commonmark	
'falls	
'is	
'loads	
`)
