package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.formats.constancia.ConstanciaDeLote;
import mx.recauda.formats.constancia.ConstanciaDeLote.Dato;
import mx.recauda.platform.afiliacion.lotes.Linea.Motivo;
import mx.recauda.platform.afiliacion.lotes.Linea.Situacion;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;
import mx.recauda.platform.base.FechaDeOperacion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to an operated lote: its constancia, sealed. */
@Service
public class Constancias {

    /** Lines printed at most; the data files have all of them. */
    static final int RENGLONES_IMPRESOS = 1_000;

    private final ConsultaDeLotes consulta;
    private final LineasDeLote lineas;
    private final Sellos sellos;

    Constancias(ConsultaDeLotes consulta, LineasDeLote lineas, Sellos sellos) {
        this.consulta = consulta;
        this.lineas = lineas;
        this.sellos = sellos;
    }

    /** The seal of the answer: counts and moment, bound to the content received. */
    public Lote.Sellado sello(Lote lote) {
        return sellos.sella(
                "||1.0|CONSTANCIA|%s|%d|%s|%s|%d|%d|%d|%s||"
                        .formatted(
                                lote.id(),
                                lote.folio(),
                                lote.numeroDeRegistro(),
                                lote.huella(),
                                lote.lineas(),
                                lote.operadas(),
                                lote.rechazadas(),
                                lote.terminadoEn().map(String::valueOf).orElse("")));
    }

    /** Whether a seal is of this installation and of that string. */
    public boolean esAutentico(Lote.Sellado sellado) {
        return sellos.esAutentico(sellado);
    }

    /**
     * The printed constancia.
     *
     * @param situacion only lines with that result, or all
     */
    @Transactional(readOnly = true)
    public byte[] pdf(Lote lote, Optional<Situacion> situacion) {
        List<ConstanciaDeLote.Renglon> renglones =
                consulta.lineas(lote.id(), situacion, 0, RENGLONES_IMPRESOS).stream()
                        .map(Constancias::renglon)
                        .toList();
        int total =
                situacion
                        .map(s -> s == Situacion.OPERADA ? lote.operadas() : lote.rechazadas())
                        .orElse(lote.lineas());
        Lote.Sellado sello = sello(lote);
        return new ConstanciaDeLote(
                        "Lote " + lote.folio(),
                        datos(lote),
                        renglones,
                        total - renglones.size(),
                        sello.cadena(),
                        sello.sello())
                .pdf();
    }

    private static List<Dato> datos(Lote lote) {
        List<Dato> datos = new ArrayList<>();
        datos.add(new Dato("Registro patronal", lote.numeroDeRegistro() + " " + lote.patron()));
        datos.add(new Dato("Archivo", lote.nombre()));
        datos.add(new Dato("Recibido", enMexico(lote.recibidoEn()) + ", cuenta " + lote.cuenta()));
        datos.add(
                new Dato(
                        "Operado",
                        lote.terminadoEn().map(Constancias::enMexico).orElse("en proceso")));
        datos.add(
                new Dato(
                        "Renglones",
                        lote.lineas()
                                + " = "
                                + lote.operadas()
                                + " operados + "
                                + lote.rechazadas()
                                + " rechazados"));
        datos.add(new Dato("Huella del contenido (SHA-256)", lote.huella()));
        return datos;
    }

    private static String enMexico(Instant instante) {
        var local = instante.atZone(FechaDeOperacion.ZONA);
        return local.toLocalDate() + " " + local.toLocalTime().withNano(0);
    }

    private static ConstanciaDeLote.Renglon renglon(Linea linea) {
        Renglon r = linea.renglon();
        return new ConstanciaDeLote.Renglon(
                String.valueOf(r.numero()),
                r.identidad().nss(),
                r.identidad().nombreCompleto(),
                switch (r.tipo()) {
                    case ALTA -> "Alta";
                    case SALARIO -> "Modificación de salario";
                    case BAJA -> "Baja";
                },
                r.fecha().toString(),
                r.tipo() == TipoDeAviso.BAJA ? "" : r.condiciones().sbc().toString(),
                switch (linea.situacion()) {
                    case OPERADA -> "Operado";
                    case RECHAZADA -> "Rechazado";
                    case PENDIENTE -> "Por decidir";
                },
                linea.efecto().map(String::valueOf).orElse(""),
                linea.motivos().stream()
                        .map(m -> (m.error() ? "" : "Aviso: ") + m.codigo() + " " + m.mensaje())
                        .collect(Collectors.joining(" ")));
    }

    /**
     * The whole answer as data: lote, counts, seal and every line. The lines are read as they are
     * written, in the thread that writes them.
     */
    public Map<String, Object> datosAbiertos(Lote lote) {
        Lote.Sellado sello = sello(lote);
        Map<String, Object> datos = new LinkedHashMap<>();
        datos.put("lote", lote.id().toString());
        datos.put("folio", lote.folio());
        datos.put("registroPatronal", lote.numeroDeRegistro());
        datos.put("huella", lote.huella());
        datos.put("recibidoEn", lote.recibidoEn().toString());
        datos.put("terminadoEn", lote.terminadoEn().map(String::valueOf).orElse(""));
        datos.put("renglones", lote.lineas());
        datos.put("operados", lote.operadas());
        datos.put("rechazados", lote.rechazadas());
        datos.put("validez", "SIN VALIDEZ OFICIAL");
        datos.put("cadenaOriginal", sello.cadena());
        datos.put("sello", sello.sello());
        Iterable<Map<String, Object>> movimientos = () -> movimientos(lote);
        datos.put("movimientos", movimientos);
        return datos;
    }

    private Iterator<Map<String, Object>> movimientos(Lote lote) {
        Iterator<Linea> suyas = lineas.de(lote.id(), Optional.empty());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return suyas.hasNext();
            }

            @Override
            public Map<String, Object> next() {
                return movimiento(suyas.next());
            }
        };
    }

    private static Map<String, Object> movimiento(Linea linea) {
        Map<String, Object> datos = new LinkedHashMap<>();
        datos.put("renglon", linea.renglon().numero());
        datos.put("nss", linea.renglon().identidad().nss());
        datos.put("nombre", linea.renglon().identidad().nombreCompleto());
        datos.put("tipo", linea.renglon().tipo().name());
        datos.put("fecha", linea.renglon().fecha().toString());
        datos.put("sbc", linea.renglon().condiciones().sbc().toString());
        datos.put("resultado", linea.situacion().name());
        datos.put("efecto", linea.efecto().map(String::valueOf).orElse(""));
        datos.put("motivos", linea.rechazos().stream().map(Motivo::codigo).toList());
        datos.put("avisos", linea.avisos().stream().map(Motivo::codigo).toList());
        return datos;
    }
}
