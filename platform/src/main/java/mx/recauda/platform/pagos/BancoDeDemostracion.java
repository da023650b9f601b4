package mx.recauda.platform.pagos;

import mx.recauda.formats.banco.Simulador;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * The simulated bank inside a demonstration: it pays a línea today and hands in the settlement, as
 * the file of {@code recauda banco} would.
 */
@Component
public class BancoDeDemostracion {

    private static final String BANCO = "999";
    private static final long SEMILLA = 1;

    private final Pagos pagos;
    private final FechaDeOperacion fecha;
    private final boolean demostracion;

    BancoDeDemostracion(
            Pagos pagos,
            FechaDeOperacion fecha,
            @Value("${recauda.demo:false}") boolean demostracion) {
        this.pagos = pagos;
        this.fecha = fecha;
        this.demostracion = demostracion;
    }

    /** Whether the server is a demonstration; otherwise nothing can be paid here. */
    public boolean abierto() {
        return demostracion;
    }

    /**
     * Pays a línea; whose scope it is has been asked already.
     *
     * @throws IllegalStateException when the server is not a demonstration
     */
    public LoteImportado paga(Linea linea, Idioma idioma) {
        if (!demostracion) {
            throw new IllegalStateException("not a demonstration");
        }
        String liquidacion =
                Simulador.liquida(List.of(linea.captura()), BANCO, fecha.hoy(), SEMILLA, Set.of());
        String archivo = "simulador-" + linea.captura().numero() + ".csv";
        byte[] contenido = liquidacion.getBytes(StandardCharsets.UTF_8);
        return Alcances.nacional(() -> pagos.importa(archivo, contenido, idioma));
    }
}
