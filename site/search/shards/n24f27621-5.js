sitegenSearch("n24f27621-5",`!thai and	n870ffb62
%t a	
'can	
'does	
'has	
'it	
'most	
'rails	
'sign	
'there	
#e 100	
&answer	
&body	
&card	
'lient	
'olours	
&dangerous	ne2a371df
'urations	
&facets	
'ive	
&handshake	
&included	
&limit	
&media	
&new	
&operation	
&pages	
'rocess	
&record	
(quest	
'ight	
&search	
'hares	n7b56a987
'tored	
&time	
&variable	
&work	
%ir outcome	
%m in	
&selves are	
%n really	
%re everybody	
'fore fails	
%y fill	
#ird address	
%s key	
'value	
#ree minutes	
"ill sends	nafe9e177
#me what	
%ings say	
#tle marked	
"ls to	
"o ask	
%dev	
%hosts	
%mned	
%remove	
%stop	
%wait	
#ken for	
#ld that	
#o such	
#rnadosimplehttpclienthttptimeouterror timeout	
"ransfer encoding	n7cd48bae
#eats this	
#ue minwords	
"urn a	
"wo and	
&places	
"ype encoding	
&s 1.8	
!undef readme	
#encrypted http	
#known send	
#processableentity into	
"p at	
#grade it	
#loads since	
"rl every	
%session resumes	n095ae3a8
"se something	
%ragent and	
"tf 8	
!validation and	
%ues contradict	
"erdict on	
%sion title	
"isitor send	
!waiting some	
#nt to	
#s complete	
&read	
#y a	
"e do	
#b socket	
#d 25	nbc17edcf
#re added	
"hat clients	
'it	
'the	
#en a	
'we	
%re nothing	
%ther the	
#ich holds	
(rfc	
%le you	
#o works	
%le response	
%se upstream	
"ill stay	
#th 428	n0d8b54db
'are	
'explicit	
'javascript	
'pythons	
'the	
&in it	
&out ifnonematch	
*x	
"ords when	
%ks cannot	
#uld make	
"rite run	
&ten clients	
#ong whatever	
!x forwarded	
"ratelimitlimit xratelimitremaining	n28120bb5
!yandex 420	
"ou a	
&like	
&took	
%r index	
&self with	
`)
