sitegenSearch("pe715513c-13",`!!#*!!	manual/command-line/	Command line			sitegen --version prints the version. --help, or -h, after any command describes it.
`)
