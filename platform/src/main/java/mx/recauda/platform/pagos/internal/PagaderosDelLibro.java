package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.pagos.FuenteDePagaderos;
import mx.recauda.platform.pagos.Pagadero;
import mx.recauda.platform.portal.Texto;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the ledger holds beside the contributions of a month: each fine, constitutive capital,
 * indemnity of a cheque and liquidated credit, to be paid without them. Only a liquidated credit
 * carries accessories, its own, never more than are owed of its period and fund.
 */
@Component
class PagaderosDelLibro implements FuenteDePagaderos {

    private final LoQueSeDebe debe;

    PagaderosDelLibro(LoQueSeDebe debe) {
        this.debe = debe;
    }

    private enum Tipo {
        MULTA,
        CAPITAL,
        CREDITO,
        /** The fifth of a cheque that its bank returned. */
        INDEMNIZACION
    }

    private record Lugar(Mes periodo, Fondo fondo, Tipo tipo) implements Comparable<Lugar> {

        static Optional<Lugar> de(Cuenta cuenta) {
            return tipo(cuenta)
                    .map(t -> new Lugar(cuenta.periodo().orElseThrow(), cuenta.fondo(), t));
        }

        private static Optional<Tipo> tipo(Cuenta cuenta) {
            if (PorAplicar.esAccesorio(cuenta)) {
                return Optional.empty();
            }
            if (cuenta.componente() == Componente.INDEMNIZACION) {
                return Optional.of(Tipo.INDEMNIZACION);
            }
            return switch (cuenta.rubro()) {
                case MULTA -> Optional.of(Tipo.MULTA);
                case CAPITAL_CONSTITUTIVO -> Optional.of(Tipo.CAPITAL);
                default ->
                        cuenta.clase() == Clase.LIQUIDADO
                                ? Optional.of(Tipo.CREDITO)
                                : Optional.empty();
            };
        }

        String clave() {
            return "libro:" + tipo + "." + periodo + "." + fondo;
        }

        Texto titulo() {
            return Texto.de("pagos.pagadero." + tipo, periodo, "cuenta.fondo." + fondo);
        }

        boolean lleva(Cuenta accesorio) {
            return accesorio.fondo() == fondo
                    && accesorio.periodo().filter(periodo::equals).isPresent();
        }

        @Override
        public int compareTo(Lugar otro) {
            return clave().compareTo(otro.clave());
        }
    }

    @Override
    public String prefijo() {
        return "libro";
    }

    @Override
    public List<Pagadero> de(UUID registro, LocalDate dia) {
        List<Parte> todas = debe.todo(registro, dia, c -> true).partes();
        SortedMap<Lugar, List<Parte>> porLugar = new TreeMap<>();
        todas.forEach(p ->
                Lugar.de(p.cuenta())
                        .ifPresent(l ->
                                porLugar.computeIfAbsent(l, nuevo -> new ArrayList<>()).add(p)));
        if (porLugar.keySet().stream().anyMatch(l -> l.tipo() == Tipo.CREDITO)) {
            Map<Cuenta, Importe> topes = new HashMap<>();
            todas.forEach(p -> topes.put(p.cuenta(), p.importe()));
            debe.todo(registro, dia, PagaderosDelLibro::deCredito).partes().stream()
                    .filter(p -> PorAplicar.esAccesorio(p.cuenta()))
                    .forEach(p -> agrega(porLugar, p, topes));
        }
        return porLugar.entrySet().stream()
                .map(e ->
                        new Pagadero(
                                e.getKey().clave(),
                                e.getKey().titulo(),
                                new PartesDeLinea(e.getValue())))
                .toList();
    }

    private static boolean deCredito(Cuenta cuenta) {
        return cuenta.clase() == Clase.LIQUIDADO
                && cuenta.componente() != Componente.INDEMNIZACION
                && cuenta.rubro() != Rubro.MULTA
                && cuenta.rubro() != Rubro.CAPITAL_CONSTITUTIVO;
    }

    private static void agrega(
            Map<Lugar, List<Parte>> porLugar, Parte accesorio, Map<Cuenta, Importe> topes) {
        Importe tope = topes.getOrDefault(accesorio.cuenta(), Importe.CERO);
        Importe suyo = tope.compareTo(accesorio.importe()) < 0 ? tope : accesorio.importe();
        porLugar.forEach((lugar, partes) -> {
            if (lugar.tipo() == Tipo.CREDITO
                    && lugar.lleva(accesorio.cuenta())
                    && suyo.centavos() > 0) {
                partes.add(new Parte(accesorio.cuenta(), suyo));
            }
        });
    }
}
