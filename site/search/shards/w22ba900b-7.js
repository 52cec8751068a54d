sitegenSearch("w22ba900b-7",`!cloudflares	<k!;=MW%!W"%!1!T"&!1!7"%!0!T"%!W"%"%!9!T"%!2"%!037'7
'linux	Ts#g
's	Ls#1%%
#ues	Tk!7
%ster	Ty#7
"md	Hs%>">6),+
%k	Ts&+
"name	Lf%0M*!:
`)
