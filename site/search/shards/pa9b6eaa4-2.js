sitegenSearch("pa9b6eaa4-2",`!!#.!!	manual/command-line/	Command line			sitegen --version prints the version. --help, or -h, after any command describes it.
`)
