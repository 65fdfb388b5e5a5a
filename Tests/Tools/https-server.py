#!/usr/bin/env python3
"""https-server.py FOLDER CERTIFICATE KEY WRITER:SECRET ...: git over https, with a password, as a web server gives it.

Prints the port it listens on. git's own http-backend does the work; the guard learns the writer from the one who logged in.
A CONNECT from elsewhere is answered as a proxy would: PROXY in FOLDER tells how many.
"""
import base64
import http.server
import os
import pathlib
import socket
import ssl
import subprocess
import sys
import threading


class Backend(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"
    folder, users = "", {}

    def log_message(self, *arguments):
        pass

    def who(self):
        kind, _, text = self.headers.get("Authorization", "").partition(" ")
        if kind != "Basic":
            return None
        user, _, secret = base64.b64decode(text).decode().partition(":")
        return user if self.users.get(user) == secret else None

    def answer(self):
        user = self.who()
        if user is None:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="git"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path, _, query = self.path.partition("?")
        length = int(self.headers.get("Content-Length") or 0)
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
        else:
            body = self.rfile.read(length)
        environment = {
            "PATH": "/usr/bin:/bin", "GIT_PROJECT_ROOT": self.folder, "GIT_HTTP_EXPORT_ALL": "1", "PATH_INFO": path,
            "QUERY_STRING": query, "REQUEST_METHOD": self.command, "REMOTE_USER": user, "REMOTE_ADDR": "127.0.0.1",
            "CONTENT_TYPE": self.headers.get("Content-Type", ""), "CONTENT_LENGTH": str(len(body)),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""), "FARDPLAN_WRITER": user,
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""), "HOME": self.folder, "GIT_CONFIG_NOSYSTEM": "1",
        }
        made = subprocess.run(["git", "http-backend"], env=environment, input=body, capture_output=True, check=False)
        head, _, content = made.stdout.partition(b"\r\n\r\n")
        fields = [line.split(": ", 1) for line in head.decode().split("\r\n") if ": " in line]
        status = next((value for name, value in fields if name == "Status"), "200 OK")
        self.send_response(int(status.split()[0]))
        for name, value in fields:
            if name not in ("Status", "Content-Length"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = answer


def pump(source, target):
    try:
        while block := source.recv(1 << 16):
            target.sendall(block)
    except OSError:
        pass
    finally:
        target.close()


def proxy(listener, port, counter):
    """Answers CONNECT with a tunnel to the server, whatever machine was asked for."""
    count = 0
    while True:
        client, _ = listener.accept()
        head = b""
        while b"\r\n\r\n" not in head and (block := client.recv(4096)):
            head += block
        if not head.startswith(b"CONNECT "):
            client.close()
            continue
        count += 1
        counter.write_text(str(count))
        server = socket.create_connection(("127.0.0.1", port))
        client.sendall(b"HTTP/1.0 200 OK\r\n\r\n")
        for pair in ((client, server), (server, client)):
            threading.Thread(target=pump, args=pair, daemon=True).start()


def main():
    folder, certificate, key, *users = sys.argv[1:]
    Backend.folder = folder
    Backend.users = dict(user.split(":", 1) for user in users)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Backend)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    listener = socket.create_server(("127.0.0.1", 0))
    counter = pathlib.Path(folder) / "proxy-count"
    threading.Thread(target=proxy, args=(listener, server.server_port, counter), daemon=True).start()
    print(server.server_port, listener.getsockname()[1], os.getpid(), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
