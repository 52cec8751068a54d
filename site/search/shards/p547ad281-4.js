sitegenSearch("p547ad281-4",`!!")!&	http/208/	208 Already Reported	example	Example	/shelf/to-read/ and /shelf/novels/ are the same folder. The second one is met after the first, so its one book is not listed again.
`)
