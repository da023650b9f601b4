package mx.recauda.cli.servidor;

import mx.recauda.cli.Salida;
import mx.recauda.platform.OpcionesDeServidor;
import mx.recauda.platform.ServidorRecauda;
import mx.recauda.platform.base.ConexionDeDatos;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Starts the application beside a running one, asks it for pages, and ends. */
@Command(name = "entrena-servidor", hidden = true)
public final class EntrenaServidor implements Callable<Integer> {

    static final String URL = "RECAUDA_ENTRENA_URL";
    static final String USUARIO = "RECAUDA_ENTRENA_USUARIO";
    static final String CLAVE = "RECAUDA_ENTRENA_CLAVE";

    private static final List<String> PAGINAS =
            List.of("entrar", "", "salud", "recauda/recauda.css", "no-existe");

    @Option(names = "--datos")
    private Path datos = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, String> entorno = System.getenv();
        ConexionDeDatos conexion =
                new ConexionDeDatos(
                        entorno.getOrDefault(URL, ""),
                        entorno.getOrDefault(USUARIO, ""),
                        entorno.getOrDefault(CLAVE, ""));
        OpcionesDeServidor opciones =
                new OpcionesDeServidor(
                        OpcionesDeServidor.SOLO_ESTA_MAQUINA, 0, datos, Optional.empty(), false);
        try (ServidorRecauda servidor = ServidorRecauda.arrancaSobre(opciones, conexion);
                HttpClient cliente = HttpClient.newHttpClient()) {
            for (String pagina : PAGINAS) {
                cliente.send(
                        HttpRequest.newBuilder(URI.create(servidor.direccion() + pagina)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
        return Salida.HECHO;
    }
}
