# Prints Python's version, then every member of http.HTTPStatus with its number.
import http
import platform

print("version", platform.python_version(), sep="\t")
for name, status in http.HTTPStatus.__members__.items():
    print(int(status), f"HTTPStatus.{name}", sep="\t")
