sitegenSearch("p50dcbfdc-1",`!!"X!&	http/507/	507 Insufficient Storage	example	Example	A folder of photos is to be copied, and the account is nearly full. The element says that the quota is the reason and not the disk.
`)
