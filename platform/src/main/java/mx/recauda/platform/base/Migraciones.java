package mx.recauda.platform.base;

import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Brings the schema of every module to the version of this program, as the owner role, before the
 * application starts: the application role can neither create nor alter anything.
 */
public final class Migraciones {

    private static final String CARPETA = "db/migration/";

    /** Schema whose functions the other migrations call. */
    private static final String PRIMERO = "base";

    private Migraciones() {}

    /**
     * Applies what is missing, module by module, {@code base} first and the others by name.
     *
     * @param duenio connection of the role that owns the schemas
     * @throws org.flywaydb.core.api.FlywayException when a migration fails or one already applied
     *     was changed
     */
    public static void aplica(ConexionDeDatos duenio) {
        String huella = HuellaDeMigraciones.delPrograma();
        if (HuellaDeMigraciones.deLaBase(duenio).equals(huella)) {
            return;
        }
        for (String modulo : modulos()) {
            Flyway.configure()
                    .dataSource(duenio.url(), duenio.usuario(), duenio.clave())
                    .schemas(modulo)
                    .defaultSchema(modulo)
                    .table("historia_de_migraciones")
                    .locations("classpath:" + CARPETA + modulo)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        }
        HuellaDeMigraciones.recuerda(duenio, huella);
    }

    /** Modules with migrations, in the order in which they are applied. */
    public static List<String> modulos() {
        TreeSet<String> encontrados =
                new TreeSet<>(
                        Comparator.comparing((String modulo) -> !modulo.equals(PRIMERO))
                                .thenComparing(Comparator.naturalOrder()));
        for (Resource archivo : archivos()) {
            encontrados.add(modulo(archivo));
        }
        return List.copyOf(encontrados);
    }

    /** Every migration of the program, in a fixed order. */
    static List<Resource> archivos() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:" + CARPETA + "*/V*.sql"))
                    .sorted(Comparator.comparing(Migraciones::nombre))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path below the folder of migrations. */
    static String nombre(Resource archivo) {
        try {
            String direccion = archivo.getURL().toString();
            return direccion.substring(direccion.lastIndexOf(CARPETA) + CARPETA.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String modulo(Resource archivo) {
        String nombre = nombre(archivo);
        return nombre.substring(0, nombre.indexOf('/'));
    }
}
