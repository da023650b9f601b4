package mx.recauda.platform;

import mx.recauda.platform.base.Migraciones;
import mx.recauda.platform.base.Verificable;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes again what is derived and compares it with what is stored. */
public final class Verificacion {

    private Verificacion() {}

    /**
     * Compares everything that can be compared, on the database of the options.
     *
     * @return each thing compared, in order of name
     */
    public static List<Revisado> corre(OpcionesDeServidor opciones) {
        LoggingSystem.get(Verificacion.class.getClassLoader()).beforeInitialize();
        BaseDeDatos base = BaseDeDatos.de(opciones);
        Migraciones.aplica(base.duenio());
        try (ConfigurableApplicationContext contexto =
                new SpringApplicationBuilder(RecaudaApplication.class)
                        .properties(propiedades(opciones, base))
                        .registerShutdownHook(false)
                        .run()) {
            return contexto.getBeansOfType(Verificable.class).values().stream()
                    .map(v -> new Revisado(v.nombre(), v.verifica()))
                    .sorted(Comparator.comparing(Revisado::nombre))
                    .toList();
        } finally {
            base.parada().run();
        }
    }

    private static Map<String, Object> propiedades(OpcionesDeServidor opciones, BaseDeDatos base) {
        return Map.of(
                "server.address", OpcionesDeServidor.SOLO_ESTA_MAQUINA,
                "server.port", 0,
                "spring.datasource.url", base.aplicacion().url(),
                "spring.datasource.username", base.aplicacion().usuario(),
                "spring.datasource.password", base.aplicacion().clave(),
                "recauda.trabajos.activos", false,
                "recauda.datos", opciones.datos().toString());
    }

    /** A thing compared and what came of it. */
    public record Revisado(String nombre, Verificable.Resultado resultado) {}
}
