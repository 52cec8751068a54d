sitegenSearch("nd3fc1d63-4",`n7c2105ef
!outside 100	
"vernight every	
"wn flag	
&templates	
!page after	
'into	
'stays	
&s in	
#nel with	
#rt in	
#ss its	
#tch that	
%tern decides	
"df http	
"ermalinks how	
"hone again	
#rase is	
"icture or	
"lain get	
"ointers follows	
#rtals generatetoken	
#st remained	
"referred version	
#ices http	
#oblems badupstream	
%cessing in	
%gram members	
%long the	
%ppatch plans	
%vider has	
%xy hands	
'authenticate with	
"ublic site	
#rpose in	
#ts its	
!quantity is	
#eued monitor	
!rack 3.1	
#nge not	
#telimit fields	
"eached and	
%d it	
&ers as	
&s uploadoffset	
%son phrase	
#cord both	
#direct go	
*s after	
#ferrerpolicy text	
%used with	
#gistry csv	
#lated because	
#marks that	
#ndering has	
#peats 522	
%laces the	
%orts 202610json	
#quest clashes	
*must	
*wants	
)s rust	
&ired swift	
#source 200	
%ponse also	
+httpinsufficientstorage	
/unauthorized	
+without	
%trictions on	
#try advice	
(the	
%urn the	
"fc 5789	
&9112	
"ings for	
"outer between	
"tl for	
"ules hold	
#nson ubuntulatest	
!safer choice	
#me header	
'value	
#ved as	
#y which	
%s that	
"creen readers	
"dk do	
"econd alert	
)word	
%tion 11.1	
+5.5.18	
*5.2	
*example	
)s text	
#e from	
%s it	
#nd chunks	
&er better	
&s them	
%t or	
#rve web	
'r curl	
)may	
)who	
&ice in	
#t apart	
%tle for	
"g002 a	
%27 a	
%54 ambiguouscode	
#110 tableunknownname	
"hell zsh	
#ort maxage	
%uld not	
%wn in	
"idebar of	
#gterm end	
#nce they	
#te is	
&gen builds	
&map xml	
"kipped put	
"mall ones	
"o its	
#cket at	
#me put	
&thing in	
#urce date	
`)
