package mx.recauda.platform.pagos;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.pagos.PagosEnLinea.Desenlace;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The simulated bank inside a demonstration: it pays a línea today and hands in the settlement, as
 * the file of {@code recauda banco} would.
 */
@Component
public class BancoDeDemostracion implements BancoEnLinea {

    private static final String BANCO = "999";

    private final Pagos pagos;
    private final PagosEnLinea enLinea;
    private final Liquidaciones liquidaciones;
    private final boolean demostracion;

    BancoDeDemostracion(
            Pagos pagos,
            PagosEnLinea enLinea,
            Liquidaciones liquidaciones,
            @Value("${recauda.demo:false}") boolean demostracion) {
        this.pagos = pagos;
        this.enLinea = enLinea;
        this.liquidaciones = liquidaciones;
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
        Ventanilla ventanilla = new Ventanilla(idioma);
        enLinea.paga(linea.id(), ventanilla);
        return ventanilla.lote;
    }

    @Override
    public String clave() {
        return BANCO;
    }

    @Override
    public Desenlace cobra(String operacion, LineaDeCaptura linea, LocalDate dia) {
        return new Ventanilla(Idioma.ES).cobra(operacion, linea, dia);
    }

    /** It settles what it charges at once: what it did not settle it did not charge. */
    @Override
    public Desenlace consulta(String operacion, LineaDeCaptura linea, LocalDate dia) {
        if (!demostracion) {
            return Desenlace.DESCONOCIDO;
        }
        return Alcances.nacional(() -> liquidaciones.dicho(BANCO, operacion))
                ? Desenlace.ACEPTADO
                : Desenlace.RECHAZADO;
    }

    /** The bank, with what came of the last settlement. */
    private final class Ventanilla implements BancoEnLinea {
        private final Idioma idioma;
        private LoteImportado lote = new LoteImportado(true, 0, 0, 0, 0, List.of());

        Ventanilla(Idioma idioma) {
            this.idioma = idioma;
        }

        @Override
        public String clave() {
            return BANCO;
        }

        @Override
        public Desenlace cobra(String operacion, LineaDeCaptura linea, LocalDate dia) {
            PagoDeBanco pago =
                    new PagoDeBanco(2, linea.texto(), BANCO, operacion, linea.importe(), dia);
            byte[] contenido =
                    ArchivoDeBanco.escribe(List.of(pago)).getBytes(StandardCharsets.UTF_8);
            String archivo = "simulador-" + linea.numero() + ".csv";
            lote = Alcances.nacional(() -> pagos.importa(archivo, contenido, idioma));
            return Desenlace.ACEPTADO;
        }

        @Override
        public Desenlace consulta(String operacion, LineaDeCaptura linea, LocalDate dia) {
            return BancoDeDemostracion.this.consulta(operacion, linea, dia);
        }
    }
}
