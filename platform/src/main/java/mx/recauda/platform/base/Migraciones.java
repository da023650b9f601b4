package mx.recauda.platform.base;

import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the schema of every module to the version of this program, as the owner role, before the
 * application starts: the application role can neither create nor alter anything.
 */
public final class Migraciones {

    private static final String CARPETA = "db/migration/";
    private static final Pattern MODULO = Pattern.compile("db/migration/([a-z_]+)/V[^/]+\\.sql$");

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
    }

    /** Modules with migrations, in the order in which they are applied. */
    public static List<String> modulos() {
        TreeSet<String> encontrados =
                new TreeSet<>(
                        Comparator.comparing((String modulo) -> !modulo.equals(PRIMERO))
                                .thenComparing(Comparator.naturalOrder()));
        try {
            for (Resource archivo :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + CARPETA + "*/V*.sql")) {
                Matcher partes = MODULO.matcher(archivo.getURL().toString());
                if (partes.find()) {
                    encontrados.add(partes.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(encontrados);
    }
}
