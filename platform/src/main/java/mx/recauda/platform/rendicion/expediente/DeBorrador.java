package mx.recauda.platform.rendicion.expediente;

import mx.recauda.platform.rendicion.expediente.Consultas.Captura;
import mx.recauda.platform.rendicion.expediente.Consultas.Firmado;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.expediente.Parte;
import mx.recauda.rendicion.expediente.Parte.Clase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder of a cell of a draft: it has no file yet, and every capture of it is kept. */
final class DeBorrador {

    private static final String NO_HAY = "—";

    private final Consultas consultas;
    private final ClaveDeCifra clave;
    private final Captura cifra;
    private final Instant limite;

    DeBorrador(Consultas consultas, ClaveDeCifra clave, Captura cifra, Instant limite) {
        this.consultas = consultas;
        this.clave = clave;
        this.cifra = cifra;
        this.limite = limite;
    }

    /** The folder; empty when nobody had captured the cell by then. */
    Optional<ExpedienteDeCifra> arma(Optional<Instant> al) {
        List<Captura> capturas =
                consultas.capturas(
                        cifra.clave(), cifra.tabla(), cifra.fila(), cifra.columna(), limite);
        if (capturas.isEmpty()) {
            return Optional.empty();
        }
        List<Firmado> firmados =
                consultas.firmados(cifra.clave(), cifra.tabla(), cifra.fila(), limite);
        List<Suceso> sucesos = new ArrayList<>(Piezas.sucesos(firmados));
        capturas.forEach(c -> sucesos.add(suceso(c)));
        return Optional.of(
                new ExpedienteDeCifra(
                        clave,
                        cifra.clave()
                                + " · "
                                + cifra.tabla()
                                + " · "
                                + cifra.fila()
                                + " · "
                                + cifra.columna(),
                        capturas.getLast().valor(),
                        Piezas.al(al, sucesos),
                        List.of(
                                Piezas.pares(Clase.CIFRA, datos(capturas)),
                                Piezas.pares(Clase.FORMULA, Map.of()),
                                extracto(),
                                Piezas.pares(Clase.PARAMETROS, Map.of()),
                                Piezas.firmantes(firmados, List.of()),
                                Piezas.cronologia(sucesos),
                                new Parte(Clase.HALLAZGOS, List.of("regla", "mensaje"), List.of()),
                                new Parte(
                                        Clase.EVIDENCIA, List.of("archivo", "sha256"), List.of())),
                        List.of()));
    }

    /** A capture, as something that happened. */
    static Suceso suceso(Captura captura) {
        return new Suceso(
                captura.en(),
                10,
                captura.por(),
                "",
                "Se capturó en el borrador",
                "Captura " + captura.numero() + ": " + captura.valor());
    }

    private Map<String, String> datos(List<Captura> capturas) {
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("clave", clave.toString());
        datos.put("valor", capturas.getLast().valor());
        datos.put("informe", cifra.clave());
        datos.put("tabla", cifra.tabla());
        datos.put("renglon", cifra.fila());
        datos.put("columna", cifra.columna());
        datos.put("origen", "CAPTURA");
        datos.put("capturas", String.valueOf(capturas.size()));
        datos.put(
                "consulta",
                Piezas.consulta(
                        "borrador:" + cifra.borrador(),
                        cifra.tabla(),
                        cifra.fila(),
                        cifra.columna()));
        return datos;
    }

    private Parte extracto() {
        return new Parte(
                Clase.EXTRACTO,
                CeldaDeCifra.COLUMNAS,
                consultas.renglonDeBorrador(cifra, limite).stream()
                        .map(c ->
                                List.of(
                                        c.clave(),
                                        c.tabla(),
                                        c.fila(),
                                        c.columna(),
                                        c.valor(),
                                        NO_HAY,
                                        NO_HAY,
                                        c.por(),
                                        c.en().toString()))
                        .toList());
    }
}
