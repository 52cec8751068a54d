sitegenSearch("n17a5fa78-81",`!httpstatusrequestedrangenotsatisfiable rust	R}"&
4ntitytoolarge go	Rz"&
Brust	Rz"&
3headerfieldstoolarge go	Ri#&
Hrust	Ri#&
3timeout go	Ru"&
;rust	Ru"&
3uritoolong go	R{"&
>rust	R{"&
.setcontent go	R~!&
9rust	R~!&
,seeother go	Rg"&
5rust	Rg"&
.rviceunavailable go	Rn#&
?rust	Rn#&
-witchingprotocols go	Ru!&
?rust	Ru!&
,teapot rust	R_#&
.mporaryredirect go	Rk"&
>rust	Rk"&
-ooearly go	Re#&
5rust	Re#&
/manyrequests go	Rh#&
<rust	Rh#&
,unauthorized go	Rn"&
9rust	Rn"&
/vailableforlegalreasons go	Rj#&
Grust	Rj#&
.processablecontent since	Rb#&
9entity go	Rb#&
@rust	Rb#&
.supportedmediatype go	R|"&
Arust	R|"&
-pgraderequired go	Rf#&
<rust	Rf#&
-ritoolong since	R{"&
-seproxy go	Ri"&
5rust	Ri"&
,variantalsonegotiates go	Rq#&
Brust	Rq#&
'witchingprotocols swift	Ru!&
&temporaryredirect swift	Rk"&
'ooearly swift	Re#&
`)
