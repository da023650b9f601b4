package mx.recauda.platform.determinacion.web;

import mx.recauda.formats.diferencias.DiferenciaImpresa;
import mx.recauda.formats.diferencias.DiferenciaImpresa.Dato;
import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.diferencias.Plazos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.HechoDeAjuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion;
import mx.recauda.platform.portal.Formato;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A difference as a printed document, in Spanish. */
@Component
class AjusteImpreso {

    private static final Locale ES = Locale.of("es", "MX");

    private final MessageSource textos;
    private final Formato formato;

    AjusteImpreso(MessageSource textos, Formato formato) {
        this.textos = textos;
        this.formato = formato;
    }

    byte[] pdf(
            Ajuste ajuste,
            List<RenglonDeAjuste> renglones,
            List<HechoDeAjuste> actos,
            Optional<SolicitudDeDevolucion> solicitud) {
        return new DiferenciaImpresa(
                        texto("diferencias.documento." + ajuste.documento()),
                        ajuste.folio(),
                        datos(ajuste, actos, solicitud),
                        conceptos(ajuste),
                        pesos(ajuste.total()),
                        trabajadores(ajuste, renglones),
                        actos.stream().map(this::acto).toList(),
                        texto("diferencias.nota." + ajuste.documento()))
                .pdf();
    }

    private List<Dato> datos(
            Ajuste ajuste, List<HechoDeAjuste> actos, Optional<SolicitudDeDevolucion> solicitud) {
        List<Dato> datos = new ArrayList<>();
        datos.add(new Dato(texto("diferencias.papel.registro"), ajuste.patron().numero()));
        datos.add(new Dato(texto("diferencias.papel.nombre"), ajuste.patron().nombre()));
        datos.add(new Dato(texto("diferencias.papel.oficina"), ajuste.patron().oficina()));
        datos.add(new Dato(texto("diferencias.papel.periodo"), ajuste.mes().toString()));
        datos.add(
                new Dato(
                        texto("diferencias.papel.estado"),
                        texto("diferencias.estado." + ajuste.estado())));
        datos.add(new Dato(texto("diferencias.papel.propuesta"), ajuste.propuestoPor()));
        PaginasDeAjustes.plazos(ajuste, actos).ifPresent(p -> plazos(datos, p));
        solicitud.ifPresent(s -> {
            datos.add(new Dato(texto("diferencias.papel.acuse"), s.folio()));
            datos.add(
                    new Dato(
                            texto("diferencias.papel.solicitada"),
                            formato.instante(s.hechaEn()) + ", " + s.hechaPor()));
            datos.add(new Dato(texto("diferencias.papel.pagado"), pesos(s.montos().total())));
            datos.add(
                    new Dato(
                            texto("diferencias.papel.devuelve"),
                            formato.fechaConDia(s.plazo().ultimoDia()) + " (RACERF 131)"));
        });
        return datos;
    }

    private void plazos(List<Dato> datos, Plazos plazos) {
        datos.add(
                new Dato(
                        texto("diferencias.papel.efectos"),
                        formato.fechaConDia(plazos.surteEfectos())));
        datos.add(
                new Dato(
                        texto("diferencias.papel.paga"),
                        formato.fechaConDia(plazos.pagar().ultimoDia()) + " (LSS 39-C)"));
        datos.add(
                new Dato(
                        texto("diferencias.papel.aclara"),
                        formato.fechaConDia(plazos.aclarar().ultimoDia()) + " (LSS 39-D)"));
    }

    private List<List<String>> conceptos(Ajuste ajuste) {
        return VistaDeAjuste.fondos(ajuste.montos()).stream()
                .flatMap(f ->
                        f.lineas().stream()
                                .map(l ->
                                        List.of(
                                                texto("confrontas.fondo." + f.fondo()),
                                                texto("confrontas.linea." + l.linea()),
                                                texto("emision.cuota." + l.linea().cuota()),
                                                pesos(l.importe()))))
                .toList();
    }

    private List<List<String>> trabajadores(Ajuste ajuste, List<RenglonDeAjuste> renglones) {
        Stream<List<String>> suyos =
                renglones.stream()
                        .map(r ->
                                List.of(r.nss(), r.nombre(), causas(r), pesos(r.montos().total())));
        Importe resto = ajuste.resto().total();
        Stream<List<String>> ultimo =
                VistaDeAjuste.fondos(ajuste.resto()).isEmpty()
                        ? Stream.empty()
                        : Stream.of(List.of("", texto("diferencias.resto"), "", pesos(resto)));
        return Stream.concat(suyos, ultimo).toList();
    }

    private String causas(RenglonDeAjuste renglon) {
        return renglon.causas().stream().map(this::causa).collect(Collectors.joining("; "));
    }

    private String causa(RenglonDeAjuste.Causa causa) {
        return causa.clase().equals("CONFRONTA")
                ? "Confronta: " + Causa.valueOf(causa.tipo()).texto(Idioma.ES)
                : textos.getMessage(
                        causa.clase().equals("MOVIMIENTO")
                                ? "propuestas.dif.movimiento." + causa.tipo()
                                : "propuestas.dif.causa." + causa.clase(),
                        new Object[] {
                            causa.tipo(),
                            formato.fecha(causa.dia()),
                            formato.instante(causa.conocidoEn())
                        },
                        ES);
    }

    private List<String> acto(HechoDeAjuste hecho) {
        return List.of(
                texto("diferencias.acto." + hecho.acto()),
                formato.fecha(hecho.dia()),
                hecho.fundamento(),
                hecho.motivo(),
                hecho.hechoPor() + ", " + formato.instante(hecho.hechoEn()));
    }

    private String pesos(Importe importe) {
        return formato.pesos(importe.centavos());
    }

    private String texto(String clave) {
        return textos.getMessage(clave, new Object[0], ES);
    }
}
