sitegenSearch("wbe437924-4",`!item	<c!:"3*F)G(e)e.?89L>"0!79+#G'A(1!9"h!v!}-
&s	D(+a!>a#L!e!k#-)z#)n!|!!z,
%st	Tl!?
`)
